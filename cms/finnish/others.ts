/** Words of working life that mean the same: who asks for one means the others too. No dictionary knows the foreign ones. */
const SAME = [
  ['esihenkilö', 'esimies'],
  ['kokous', 'palaveri'],
  ['reklamaatio', 'valitus'],
  ['valmennus', 'coaching'],
  ['valmentaja', 'coach'],
  ['vuoropuhelu', 'dialogi'],
  ['bonus', 'tulospalkkio'],
  ['sähköposti', 'meili'],
] as const

const others = new Map<string, string[]>(
  SAME.flatMap((words) => words.map((word) => [word, words.filter((other) => other !== word)] as const)),
)

/** The other words for what a base form means. */
export function othersFor(base: string): string[] {
  return others.get(base) ?? []
}
