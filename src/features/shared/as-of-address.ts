const parameter = 'pr'

/** `2025-01-28`, and a day there is. */
const isDay = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text))

/** The as-of date in the address; null where there is none, or none that is a day. */
export const askedDay = (search: string): string | null => {
  const asked = new URLSearchParams(search).get(parameter)
  return asked !== null && isDay(asked) ? asked : null
}

/** Sets the as-of date of an address, or takes it off. */
export const setDay = (search: URLSearchParams, day: string | null): void =>
  day === null ? search.delete(parameter) : search.set(parameter, day)

/** Whether an address asks for anything but a day: a filter, an order, a choice. */
export const asksMore = (search: string): boolean =>
  [...new URLSearchParams(search).keys()].some((name) => name !== parameter)
