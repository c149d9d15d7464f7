/** Puts a text where it can be pasted from; false where the browser will not. */
export const copyText = (text: string): Promise<boolean> =>
  // Missing where the page is neither local nor encrypted.
  navigator.clipboard?.writeText(text).then(
    () => true,
    () => false,
  ) ?? Promise.resolve(false)
