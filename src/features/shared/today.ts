const twoDigits = (part: number) => String(part).padStart(2, '0')

/** The day by this machine's clock and zone; asking for Denmark's takes a browser 25 ms the first time. */
export const today = () => {
  const now = new Date()
  return [now.getFullYear(), twoDigits(now.getMonth() + 1), twoDigits(now.getDate())].join('-')
}
