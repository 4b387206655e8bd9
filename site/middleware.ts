import { defineMiddleware } from 'astro:middleware'

import { answerAt } from './addresses/answer.ts'

/** What is posted is never sent elsewhere: the form would be lost on the way. */
export const onRequest = defineMiddleware((context, next) => {
  const isAsked = context.request.method === 'GET' || context.request.method === 'HEAD'
  return isAsked ? answerAt(context, next) : next()
})
