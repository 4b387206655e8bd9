import { expect, test } from 'vitest'

import { blocksOf, type CommentBlock, type CommentInline, linksOf } from './markup.ts'

/** In a short form: *emphasis*, **strong**, <url|text>, ⏎ for a break. */
function shown(blocks: readonly CommentBlock[]): string[] {
  return blocks.map((block) => {
    if (block.kind === 'paragraph') return inline(block.of)
    if (block.kind === 'quotation') return `> ${shown(block.of).join(' ¶ ')}`
    return block.items
      .map((item, place) => `${block.isOrdered ? String(place + 1) : '-'} ${inline(item)}`)
      .join(' | ')
  })
}

function inline(parts: readonly CommentInline[]): string {
  return parts
    .map((part) => {
      switch (part.kind) {
        case 'text':
          return part.text
        case 'break':
          return '⏎'
        case 'link':
          return `<${part.url}|${part.text}>`
        case 'strong':
          return `**${inline(part.of)}**`
        case 'emphasis':
          return `*${inline(part.of)}*`
      }
    })
    .join('')
}

test.each<[string, string[]]>([
  ['Yksi.\nToinen rivi.\n\nUusi kappale.', ['Yksi.⏎Toinen rivi.', 'Uusi kappale.']],
  [
    '> Näin sanottiin\n> kahdella rivillä\nVastaan tähän.',
    ['> Näin sanottiin⏎kahdella rivillä', 'Vastaan tähän.'],
  ],
  ['> > sisempi', ['> > sisempi']],
  ['> a\n>\n> b', ['> a ¶ b']],
  ['- yksi\n- kaksi', ['- yksi | - kaksi']],
  ['1. eka\n2) toka', ['1 eka | 2 toka']],
  ['Lista:\n* a\n* b', ['Lista:', '- a | - b']],
  ['2019. Siitä on aikaa', ['2019. Siitä on aikaa']],
  ['-5 astetta', ['-5 astetta']],
  ['Tämä on *todella* **tärkeää** ja _totta_.', ['Tämä on *todella* **tärkeää** ja *totta*.']],
  ['nimi_on_tämä 2*3*4 * ei *', ['nimi_on_tämä 2*3*4 * ei *'.replace('*3*', '*3*')]],
  [
    '<script>alert(1)</script> & [x](javascript:alert(1))',
    ['<script>alert(1)</script> & [x](javascript:alert(1))'],
  ],
  [
    'Ks. https://a.example/x?y=1, ja (https://b.example).',
    ['Ks. <https://a.example/x?y=1|https://a.example/x?y=1>, ja (<https://b.example/|https://b.example>).'],
  ],
  [
    'https://fi.wikipedia.example/wiki/Solmu_(merkitys)',
    [
      '<https://fi.wikipedia.example/wiki/Solmu_(merkitys)|https://fi.wikipedia.example/wiki/Solmu_(merkitys)>',
    ],
  ],
  ['*ks. https://a.example*', ['*ks. <https://a.example/|https://a.example>*']],
  [
    'https://portaali.example@evil.example/ https://localhost/ https://',
    ['https://portaali.example@evil.example/ https://localhost/ https://'],
  ],
  [
    'javascript:alert(1) data:text/html,x ftp://a.example',
    ['javascript:alert(1) data:text/html,x ftp://a.example'],
  ],
  ['# Ei otsikko\n---', ['# Ei otsikko⏎---']],
  ['', []],
])('%j is read as it looks', (text, blocks) => {
  expect(shown(blocksOf(text))).toEqual(blocks)
})

test('no sign that is repeated thousands of times takes it long or deep', () => {
  for (const sign of ['*', '> ', '*a_', '- ', 'www.', '>', '**a ', '_', 'http://a(', '1. ', '\n', '* ']) {
    const blocks = blocksOf(sign.repeat(5000))
    expect(JSON.stringify(blocks).length).toBeLessThan(400_000)
  }
})

test('addresses are counted as they are written', () => {
  expect(linksOf('www.a.example https://b.example ja HTTP://c.example, ei d.example')).toHaveLength(3)
})
