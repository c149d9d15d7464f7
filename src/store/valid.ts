/** Something that held from one day until, not including, another; null while it holds. */
export interface Valid {
  validFrom: string
  validTo: string | null
}

/** Whether it held at the end of a day. */
export function validOn({ validFrom, validTo }: Valid, asOf: string): boolean {
  return validFrom <= asOf && (validTo === null || validTo > asOf)
}
