import type { Row } from './rows.ts'

const HEAD = ['', 'site', 'other', 'ratio', 'bar', ''] as const

/** The table of a run, for a terminal or between fences. */
export function tableOf(rows: readonly Row[]): string {
  const lines = rows.map(({ name, unit, site, other, ratio, bar, note }) => [
    `  ${name}, ${unit}`,
    note ?? inDigits(site),
    inDigits(other),
    inDigits(ratio),
    bar?.text ?? '',
    bar === undefined ? '' : bar.holds ? 'holds' : 'FAILS',
  ])
  const widths = HEAD.map((head, column) =>
    Math.max(
      head.length,
      ...lines.filter(([, note]) => isNumber(note)).map((line) => line[column]?.length ?? 0),
    ),
  )
  const written = (line: readonly string[]) =>
    line
      .map((cell, column) =>
        column === 0 || column > 3 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd()
  const body = rows.flatMap(({ group }, place) => {
    const line = written(lines[place] ?? [])
    return group === rows[place - 1]?.group ? [line] : ['', group, line]
  })
  return [written(HEAD), ...body].join('\n')
}

/** Three digits say enough: `0.312`, `28.4`, `34,120`. */
function inDigits(value: number | undefined): string {
  if (value === undefined || Number.isNaN(value)) return ''
  if (Math.abs(value) >= 100) return Math.round(value).toLocaleString('en')
  return Number.isInteger(value) ? String(value) : value.toPrecision(Math.abs(value) < 1 ? 2 : 3)
}

function isNumber(cell: string | undefined): boolean {
  return cell !== undefined && /^[\d.,-]*$/.test(cell)
}
