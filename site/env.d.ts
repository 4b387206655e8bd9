/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** The address whose content is gone, while its 410 is rendered. */
    gone?: string
    /** The answer leads to another spelling of the address: what the reader wrote behind it goes along. */
    isSpelling?: boolean
    /** The id of the article whose own page the answer is, as one opens it to read. */
    article?: string
  }
}
