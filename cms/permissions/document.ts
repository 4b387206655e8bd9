import { COLLECTIONS, GLOBALS, VISITORS, type Entity, type Row } from './table.ts'

const INTRODUCTION = `# Who may do what

What each kind of visitor may do through REST and through the Local API acting on their behalf. The tests in
\`cms/permissions/access.int.test.ts\` try every row of it, so a rule that differs from this page does not pass. This page
is written by \`npm run generate\` from \`cms/permissions/table.ts\`; change it there.

**own**: what is tied to the account, besides what everybody sees. **public**: what readers see; nothing
unpublished, trashed or held back. **part**: some fields only. An admin has every role; somebody with several
roles may do what any of them may. A disabled account is a stranger, even while its token has not run out.`

/** The page docs/access.md. */
export function accessDocument(): string {
  const sections = Object.entries({ ...COLLECTIONS, ...GLOBALS }).map(([slug, entity]) =>
    section(slug, entity),
  )
  return [INTRODUCTION, ...sections].join('\n\n') + '\n'
}

function section(slug: string, { may, fields = {}, system = [], note }: Entity): string {
  const rows = [
    ...Object.entries(may).map(([operation, row]) => tableRow(operation, row)),
    ...Object.entries(fields).map(([field, row]) => tableRow(`read \`${field}\``, row)),
  ]
  const table = [tableLine(['', ...VISITORS]), tableLine(['', ...VISITORS].map(() => '---')), ...rows].join(
    '\n',
  )
  const setBySystem = system.map((field) => `\`${field}\``).join(', ')
  return [`## ${slug}`, note, table, setBySystem && `Set by the system only: ${setBySystem}.`]
    .filter((part) => part)
    .join('\n\n')
}

function tableRow(what: string, row: Row): string {
  return tableLine([what, ...row.map((answer) => (answer === 'no' ? '–' : answer))])
}

function tableLine(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}
