// @vitest-environment happy-dom
import { expect, test } from 'vitest'

import { tidied } from './paste.ts'

const html = (html: string) => tidied({ html, text: '' })
const text = (...lines: string[]) => tidied({ html: '', text: lines.join('\n') })

test('the title of a pasted page becomes a heading of the second level, and those below it follow', () => {
  expect(html('<h1>Otsikko</h1><p>Teksti</p><h2>Luku</h2><h3>Kohta</h3><h4>Alakohta</h4>')).toBe(
    '<h2>Otsikko</h2><p>Teksti</p><h3>Luku</h3><h4>Kohta</h4><h4>Alakohta</h4>',
  )
})

test('no level is left out, and none is lower than the editor has', () => {
  expect(html('<h1>Yksi</h1><h4>Kaksi</h4>')).toBe('<h2>Yksi</h2><h3>Kaksi</h3>')
  expect(html('<h6>Pieni</h6>')).toBe('<h4>Pieni</h4>')
})

test('a heading keeps what is marked in it', () => {
  expect(html('<h1>Iso <em>asia</em></h1>')).toBe('<h2>Iso <em>asia</em></h2>')
})

test('what is right already is left to the editor', () => {
  expect(html('<h2>Luku</h2><h3>Kohta</h3><p>Teksti</p><ol><li>Yksi</li></ol>')).toBeUndefined()
  expect(text('Ensimmäinen rivi.', '', 'Toinen rivi.')).toBeUndefined()
})

test('lines that are numbered by hand become a list', () => {
  expect(text('Kolme asiaa:', '1. Kuuntele', '', '2. Kysy <heti>', '3. Vastaa', 'Siinä kaikki.')).toBe(
    '<p>Kolme asiaa:</p><ol start="1"><li>Kuuntele</li><li>Kysy &lt;heti&gt;</li><li>Vastaa</li></ol><p>Siinä kaikki.</p>',
  )
})

test('so do numbered paragraphs, which may be marked and may begin with another number', () => {
  expect(html('<p><b>4.</b>&nbsp; <a href="https://a.example">Neljäs</a></p><p>5) Viides</p>')).toBe(
    '<ol start="4"><li><b></b><a href="https://a.example">Neljäs</a></li><li>Viides</li></ol>',
  )
})

test('two lists in a row stay two', () => {
  expect(text('1. a', '2. b', '1. c', '2. d')).toBe(
    '<ol start="1"><li>a</li><li>b</li></ol><ol start="1"><li>c</li><li>d</li></ol>',
  )
})

test('numbers that are not counted up are no list: dates, chapters, one alone', () => {
  expect(text('25. joulukuuta satoi.', '6. tammikuuta ei.')).toBeUndefined()
  expect(text('6.1. Asiakkuuden työkalut', '6.2. Muut')).toBeUndefined()
  expect(text('1. Ainoa', 'Muuta')).toBeUndefined()
  expect(html('<p>1. Yksi</p><h2>Väliotsikko</h2><p>2. Kaksi</p>')).toBeUndefined()
})
