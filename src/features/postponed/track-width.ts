import { phone } from '#src/ui/use-media.ts'

/** Where the names of the lanes are narrower (timeline.module.css). */
const narrow = 'screen and (max-width: 1079px)'
/** Of the screen, as app/shell.module.css has it: the menu at the side, the widest main, and its padding left and right. */
const [side, widestMain, mainPadding, mainPaddingOnPhone] = [208, 1720, 2 * 28, 2 * 16]
/** Of the timeline, as its style sheet and the card around it have it. */
const [border, names, namesWhereNarrow, marginsOnPhone] = [2, 352, 260, 2 * 16]

/**
 * How wide the tracks of the lanes will be, in CSS px, from how wide the window is. They are measured when they stand
 * (`useWidth`): a wrong thought costs a second drawing, nothing else, and a browser test holds it to what is measured.
 */
export const trackWidth = (): number => {
  const { clientWidth } = document.documentElement
  const around = matchMedia(phone).matches
    ? mainPaddingOnPhone + marginsOnPhone
    : side + mainPadding + (matchMedia(narrow).matches ? namesWhereNarrow : names)
  return Math.max(0, Math.min(clientWidth, side + widestMain) - around - border)
}
