/** The command cannot go on, and the message tells a person why in one sentence. A stack trace would only hide it. */
export class Refusal extends Error {}
