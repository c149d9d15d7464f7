import { ApiError, errorOf } from './api-error.ts'
import { nameHeaders } from './local-name.ts'
import type { ImportedAnswer } from './schemas/document.ts'

/** What was read; `known` when the same bytes were there already, and nothing changed. */
export interface Uploaded extends ImportedAnswer {
  known: boolean
}

/** How an upload is followed and called off. */
export interface UploadOptions {
  /** The part sent so far, 0 to 1; at 1 the server is reading. */
  onProgress?: (part: number) => void
  signal?: AbortSignal
}

/**
 * Sends a file to be read and kept; rejects with an `ApiError`, whose problem says what the reader
 * found. By XMLHttpRequest, since `fetch` does not tell how much has been sent.
 */
export async function uploadDocument(file: File, options: UploadOptions = {}): Promise<Uploaded> {
  options.signal?.throwIfAborted()
  const { status, text } = await send(file, options)
  if (status !== 200 && status !== 201) throw errorOf(status, text)
  try {
    return { ...JSON.parse(text), known: status === 200 }
  } catch (cause) {
    throw new ApiError(status, null, cause)
  }
}

function send(file: File, { onProgress, signal }: UploadOptions): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', `/api/documents?name=${encodeURIComponent(file.name)}`)
    request.upload.addEventListener('progress', (event) => {
      if (event.lengthComputable) onProgress?.(event.loaded / event.total)
    })
    for (const [name, value] of Object.entries(nameHeaders())) request.setRequestHeader(name, value)
    request.addEventListener('load', () => resolve({ status: request.status, text: request.responseText }))
    request.addEventListener('error', () => reject(new ApiError(0, null)))
    signal?.addEventListener('abort', () => {
      request.abort()
      reject(signal.reason)
    })
    request.send(file)
  })
}
