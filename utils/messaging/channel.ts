import { browser } from 'wxt/browser'
import type { MessageKind, Protocol } from './protocol.ts'

interface Envelope {
  readonly solveFirst: 1
  readonly kind: MessageKind
  readonly body: unknown
}

/** A question the background could not answer; `gone` when the extension itself was updated or removed. */
export class ChannelError extends Error {
  readonly gone: boolean
  constructor(message: string, gone: boolean) {
    super(message)
    this.name = 'ChannelError'
    this.gone = gone
  }
}

/**
 * Asks the background.
 * @throws ChannelError when there is nobody to ask, or the answer was a failure.
 */
export async function ask<K extends MessageKind>(
  kind: K,
  body: Protocol[K]['in'],
): Promise<Protocol[K]['out']> {
  if (!browser.runtime?.id) throw new ChannelError('the extension is gone', true)
  let answer: unknown
  try {
    answer = await browser.runtime.sendMessage({ solveFirst: 1, kind, body } satisfies Envelope)
  } catch (error) {
    throw new ChannelError(error instanceof Error ? error.message : 'no answer', !browser.runtime?.id)
  }
  if (isAnswer(answer)) return answer.value as Protocol[K]['out']
  throw new ChannelError(`no answer to ${kind}`, false)
}

export interface Sender {
  /** Address of the page that asks; absent for our own pages. */
  readonly url: string | undefined
  readonly fromPage: boolean
  /** The very frame that asks; null where the browser names none. */
  readonly frame: FrameId | null
}

/** A frame of a tab, as the browser counts them. */
export interface FrameId {
  readonly tabId: number
  readonly frameId: number
}

export type Routes = {
  readonly [K in MessageKind]: (body: Protocol[K]['in'], sender: Sender) => Promise<Protocol[K]['out']>
}

/** What a content script may ask, in a vendor's page; the rest is for our own pages. */
const FOR_PAGES: readonly MessageKind[] = [
  'page.setup',
  'read.lease',
  'read.put',
  'ticket.gathered',
  'ticket.earlier',
  'ticket.assess',
  'ticket.change',
  'ticket.worked',
  'mood.correct',
  'customer.change',
  'reply.check',
  'status.offer',
  'risk.next',
  'risk.gathered',
]

function isForPages(kind: MessageKind): boolean {
  return FOR_PAGES.includes(kind)
}

/** Answers questions of our own pages and content scripts; anything else is left alone. */
export function answerWith(routes: Routes): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: MessageSender) => {
    if (!isEnvelope(message) || sender.id !== browser.runtime.id) return undefined
    // What every object has is no route.
    if (!Object.hasOwn(routes, message.kind)) return undefined
    const route = routes[message.kind] as (body: unknown, from: Sender) => Promise<unknown>
    const own = sender.url?.startsWith(browser.runtime.getURL('/')) ?? sender.tab === undefined
    if (!own && !isForPages(message.kind)) return undefined
    const from = { url: own ? undefined : sender.url, fromPage: !own, frame: frameOf(sender) }
    return Promise.resolve()
      .then(() => route(message.body, from))
      .then(
        (value) => ({ solveFirst: 1, value: value ?? null }),
        (error: unknown) => ({ solveFirst: 0, error: error instanceof Error ? error.name : 'unknown' }),
      )
  })
}

/** The little of a sender that is used; both browsers give it. */
interface MessageSender {
  readonly id?: string
  readonly url?: string
  readonly tab?: { readonly id?: number | undefined }
  readonly frameId?: number
}

function frameOf({ tab, frameId }: MessageSender): FrameId | null {
  return tab?.id === undefined || frameId === undefined ? null : { tabId: tab.id, frameId }
}

function isEnvelope(message: unknown): message is Envelope {
  return (
    typeof message === 'object' &&
    message !== null &&
    (message as Partial<Envelope>).solveFirst === 1 &&
    typeof (message as Partial<Envelope>).kind === 'string'
  )
}

function isAnswer(answer: unknown): answer is { value: unknown } {
  return typeof answer === 'object' && answer !== null && (answer as { solveFirst?: number }).solveFirst === 1
}
