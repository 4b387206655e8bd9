/** An upright A4 in points, and the place of its first line. */
const WIDTH = 595
const HEIGHT = 842
const MARGIN = 72
const LINE = 24

interface Sheet {
  title: string
  lines: readonly string[]
  /** What stands in front of the empty rows for notes. */
  rows: readonly string[]
}

/** A PDF of one page, written by us letter by letter, so that nobody's permission and no program is needed. */
export function paper({ title, lines, rows }: Sheet): Buffer {
  const top = HEIGHT - MARGIN
  const below = top - 2 * LINE - lines.length * LINE
  const content = [
    write(title, { size: 20, height: top }),
    ...lines.map((line, place) => write(line, { size: 12, height: top - (place + 2) * LINE })),
    ...rows.flatMap((row, place) => {
      const height = below - (place + 1) * 2 * LINE
      return [write(row, { size: 12, height }), rule(height - 8)]
    }),
  ].join('\n')
  return documentOf([
    '<< /Type /Catalog /Pages 2 0 R /Lang (fi) >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${String(WIDTH)} ${String(HEIGHT)}] ` +
      '/Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >>',
    `<< /Length ${String(content.length)} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ])
}

function write(text: string, { size, height }: { size: number; height: number }): string {
  const escaped = text.replace(/[\\()]/g, '\\$&')
  return `BT /F1 ${String(size)} Tf ${String(MARGIN)} ${String(height)} Td (${escaped}) Tj ET`
}

function rule(height: number): string {
  return `${String(MARGIN)} ${String(height)} m ${String(WIDTH - MARGIN)} ${String(height)} l S`
}

/** The objects of a PDF, from 1, and the table that tells at which byte each begins. */
function documentOf(objects: readonly string[]): Buffer {
  let text = '%PDF-1.4\n'
  const places = objects.map((object, index) => {
    const place = text.length
    text += `${String(index + 1)} 0 obj\n${object}\nendobj\n`
    return `${String(place).padStart(10, '0')} 00000 n \n`
  })
  const size = String(objects.length + 1)
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}`
  const end = `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${String(text.length)}\n%%EOF\n`
  return Buffer.from(text + table + end, 'latin1')
}
