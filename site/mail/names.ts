/** The parameter that brings the permit of a link. */
export const PERMIT = 'lupa'
