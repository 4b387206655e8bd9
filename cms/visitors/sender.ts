/** Who sends a form, as far as rules may know. */
export interface Sender {
  /** The number of the signed cookie; a new one for who has none. */
  visitor: string
  /** The hash of the network, for today. */
  network: string
}
