/** How a printing system writes the line that begins an item. */
export interface ItemForm {
  name: string
  /** Groups: `number`, and `title` (which may be empty: then it stands on the next line). */
  start: RegExp
  /**
   * Whether such a line may begin an item on its number alone. Numbered lists look like `3. Title`,
   * so there a case number, a heading or the table of contents must vouch for it.
   */
  trusted: boolean
  /** The older systems may set the case number over the title or at its end, and print the title twice. */
  olderSystem: boolean
}

/** The forms of item lines known from `minutes-formats.md`; where several fit, the one with most items vouched for wins. */
export const itemForms: readonly ItemForm[] = [
  {
    name: 'Punkt 3: Titel',
    start: /^Punkt (?<number>\d{1,3}[a-zA-Z]?)\s*:\s*(?<title>.*)$/,
    trusted: true,
    olderSystem: false,
  },
  {
    name: 'Punkt 3 Titel, Pkt. 3 Titel, PUNKT NR. 3',
    start:
      /^(?:(?:dagsordens)?punkt|pkt\.?)(?: nr\.?)? (?<number>\d{1,3}[a-zA-Z]?)(?:\s?[.:)–-]+\s*|\s+|$)(?<title>.*)$/iu,
    trusted: true,
    olderSystem: true,
  },
  {
    name: 'Sag nr. 130 Titel',
    start: /^sag(?:\s?nr\.?)? (?<number>\d{1,4})(?![\d/-])(?:\s?[.:–-]+\s*|\s+|$)(?<title>.*)$/iu,
    trusted: true,
    olderSystem: true,
  },
  {
    // Minutes written by hand answer their own agenda; «Ad 1: Godkendt.» in a decision is told by its full stop.
    name: 'Ad 3. Titel',
    start: /^Ad (?<number>\d{1,2})\s?[.:)–-]\s*(?<title>\p{Lu}.*)$/u,
    trusted: true,
    olderSystem: true,
  },
  {
    name: '3. Titel',
    start: /^(?<number>\d{1,3}[a-zA-Z]?)\s?[.)]\s*(?<title>\p{L}.*|\(.*|§.*|)$/u,
    trusted: false,
    olderSystem: true,
  },
  {
    name: '3 Titel',
    start: /^(?<number>\d{1,3})[ \t]{1,8}[-–]?\s?(?<title>\p{Lu}.*)$/u,
    trusted: false,
    olderSystem: true,
  },
]
