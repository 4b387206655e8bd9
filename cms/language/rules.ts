import type { PayloadRequest, TextFieldSingleValidation } from 'payload'

import { say } from './wording.ts'

/** What a rule is told of the field and its document. */
export type RuleOptions = Pick<Parameters<TextFieldSingleValidation>[1], 'data' | 'id' | 'req' | 'required'>

type Judgement = string | true

/** A rule for a text field, asked only about a text. Emptiness is judged by whether the field is required. */
export function textThat(judge: (value: string, options: RuleOptions) => Judgement | Promise<Judgement>) {
  return (value: unknown, options: RuleOptions): Judgement | Promise<Judgement> => {
    if (typeof value === 'string' && value.trim() !== '') return judge(value, options)
    return (isEmpty(value) && !options.required) || options.req.t('validation:required')
  }
}

/** An address on the web or of a mailbox; nothing that a browser would run. */
export const webAddress = textThat((value, { req }) => isWebAddress(value) || wholeAddress(req))

/** A list of addresses of web pages, such as an organisation's profiles elsewhere. */
export function webPages(values: string[] | string | null | undefined, { req }: RuleOptions): Judgement {
  const wrong = [values ?? []].flat().find((value) => !isWebPage(value))
  if (wrong === undefined) return true
  return say(req, {
    fi: `”${wrong}” ei ole verkkosivun osoite. Kirjoita se kokonaan, esimerkiksi https://esimerkki.example.`,
    en: `“${wrong}” is not the address of a web page. Write all of it, such as https://company.example.`,
  })
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === ''
}

function isWebAddress(value: string): boolean {
  return isWebPage(value) || (/^mailto:\S+$/i.test(value) && URL.canParse(value))
}

function isWebPage(value: string): boolean {
  return /^https?:\/\/\S+$/i.test(value) && URL.canParse(value)
}

function wholeAddress(req: PayloadRequest): string {
  return say(req, {
    fi: 'Kirjoita osoite kokonaan, esimerkiksi https://esimerkki.example.',
    en: 'Write the whole address, such as https://company.example.',
  })
}
