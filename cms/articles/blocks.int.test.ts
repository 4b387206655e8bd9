import sharp from 'sharp'
import { beforeAll, describe, expect, test } from 'vitest'

import { paper, wave } from '../testing/files.ts'
import { freshPortal } from '../testing/portal.ts'
import { BLOCKS } from './blocks.ts'

const { payload } = await freshPortal()

beforeAll(async () => {
  const colour = { width: 9, height: 9, channels: 3, background: '#1f5f5b' } as const
  await upload('valinta-kuva.png', await sharp({ create: colour }).png().toBuffer())
  await upload('valinta-liike.gif', await sharp({ create: colour }).gif().toBuffer())
  await upload('valinta-aani.wav', wave())
  await upload('valinta-ohje.pdf', paper())
})

describe('an author chooses', () => {
  test.each([
    ['picture', ['valinta-kuva.png', 'valinta-liike.gif']],
    ['gallery', ['valinta-kuva.png', 'valinta-liike.gif']],
    ['file', ['valinta-aani.wav', 'valinta-ohje.pdf']],
  ])('for the block %s among %o', async (slug, names) => {
    const fields = BLOCKS.find((block) => block.slug === slug)?.fields ?? []
    const [where] = fields.flatMap((field) => (field.type === 'upload' ? [field.filterOptions] : []))
    if (typeof where !== 'object' || where === null) return expect.fail('chooses among everything')
    const { docs } = await payload.find({ collection: 'media', where, sort: 'filename' })
    expect(docs.map(({ filename }) => filename)).toEqual(names)
  })
})

async function upload(name: string, data: Buffer) {
  const file = { name, data, mimetype: 'application/octet-stream', size: data.length }
  await payload.create({ collection: 'media', data: { alt: 'Kuva' }, file })
}
