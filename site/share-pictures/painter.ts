// A program that draws: letters become outlines, and outlines pixels, which takes a tenth of a second.
import { z } from 'zod'

import { answerWith } from '#cms/companions'

import { draw } from './draw.ts'
import { keep } from './folder.ts'
import { shownSchema } from './shown.ts'

const wish = z.object({ print: z.string(), shown: shownSchema })

answerWith(async (message) => {
  const { print, shown } = wish.parse(message)
  const png = await draw(shown)
  try {
    keep(print, png)
  } catch (error) {
    console.error('A picture for sharing could not be kept; it is made again when somebody asks.', error)
  }
  return png
})
