/** The parameter that brings the permit of a link. */
export const PERMIT = 'lupa'

/** What the page of privacy says in `viesti` when a link is on its way. */
export const ASKED = 'pyydetty'

/** The part of that page where one asks for it, and its fields. */
export const OWN_DATA = 'omat-tiedot'
export const ADDRESS = 'sahkoposti'
