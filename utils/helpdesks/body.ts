/** Answers larger than this are not read to their end, bytes. A long ticket with 100 mails is below 2 MB. */
export const MAX_BYTES = 4 * 1024 * 1024

/** The body as text, or null when it is larger than `max` bytes. Rejects when the stream breaks or is aborted. */
export async function boundedText(response: Response, max: number = MAX_BYTES): Promise<string | null> {
  if (Number(response.headers.get('content-length') ?? 0) > max) {
    dropBody(response)
    return null
  }
  const reader = response.body?.getReader()
  if (!reader) return ''
  const decoder = new TextDecoder()
  let text = ''
  let size = 0
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length
    if (size > max) {
      void reader.cancel().catch(() => undefined)
      return null
    }
    text += decoder.decode(part.value, { stream: true })
  }
  return text + decoder.decode()
}

/** Lets go of a body nobody wants, without waiting for it. */
export function dropBody(response: Response): void {
  void response.body?.cancel().catch(() => undefined)
}
