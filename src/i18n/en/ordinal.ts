const endings: Readonly<Record<number, string>> = { 1: 'st', 2: 'nd', 3: 'rd' }

/** 1st, 2nd, 3rd, 4th, 11th, 21st. */
export const ordinal = (n: number): string => {
  const isTeen = Math.trunc((n % 100) / 10) === 1
  return `${n}${(isTeen ? undefined : endings[n % 10]) ?? 'th'}`
}
