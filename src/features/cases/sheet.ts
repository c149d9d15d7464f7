/** The paper the lanes are drawn on: what stands where, in pixels. */
export interface Sheet {
  width: number
  height: number
  /** Above the lanes are the months. */
  top: number
  left: number
  right: number
  /** Width of the stretch that time runs over. */
  plot: number
  lane: number
  nameWidth: number
  nameY: (lane: number) => number
}

/** Below this the names of the bodies stand over their lanes instead of before them. */
const narrow = 620

/** Fits the lanes to what holds them. */
export function sheetOf(width: number, lanes: number): Sheet {
  const top = 30
  const right = 20
  const isNarrow = width < narrow
  const lane = isNarrow ? 46 : 30
  const left = isNarrow ? 18 : 236
  return {
    width,
    height: top + lanes * lane + 12,
    top,
    left,
    right,
    plot: width - left - right,
    lane,
    nameWidth: isNarrow ? width - 24 : left - 20,
    nameY: (at) => top + at * lane + (isNarrow ? 0 : lane / 2 - 10),
  }
}

/** The line a lane is drawn on. */
export const laneY = ({ top, lane, width }: Sheet, at: number) => top + at * lane + (width < narrow ? 32 : lane / 2)
