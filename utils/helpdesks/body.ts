/** Answers larger than this are not parsed, bytes. A long ticket with 100 mails is below 2 MB. */
export const MAX_BYTES = 4 * 1024 * 1024

/**
 * The body as text, or null when it is larger than `max` bytes. Rejects when it breaks off or is aborted.
 * As a blob: a body read as a stream ends as "aborted" in Chromium's network log four times in ten, though whole.
 */
export async function boundedText(response: Response, max: number = MAX_BYTES): Promise<string | null> {
  if (Number(response.headers.get('content-length') ?? 0) > max) {
    dropBody(response)
    return null
  }
  const blob = await response.blob()
  return blob.size > max ? null : blob.text()
}

/** Lets go of a body nobody wants, without waiting for it. */
export function dropBody(response: Response): void {
  void response.body?.cancel().catch(() => undefined)
}
