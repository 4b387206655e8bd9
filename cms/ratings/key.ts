/** One vote of one visitor on one article: the field is unique. */
export function keyOf(article: string, voter: string): string {
  return `${article}:${voter}`
}
