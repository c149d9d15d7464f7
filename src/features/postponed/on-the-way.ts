export interface Place {
  x: number
  y: number
}

/** Whether a hand that came from `from` may be on its way to a box above or below: between the straight ways to its sides. */
export const isOnTheWay = (
  from: Place,
  hand: Place,
  box: Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>,
): boolean => {
  const edge = box.bottom <= from.y ? box.bottom : box.top
  const share = (hand.y - from.y) / (edge - from.y)
  return (
    share > 0 &&
    share <= 1 &&
    hand.x >= from.x + (box.left - from.x) * share &&
    hand.x <= from.x + (box.right - from.x) * share
  )
}
