import { browser } from 'wxt/browser'
import { TAB_STATE_QUESTION, type TabState } from '@/utils/messaging/protocol.ts'
import { isObject } from '@/utils/settings/field.ts'

/**
 * What the overlay in a tab says of itself; null when nobody answers. In TOPdesk the page around the cards
 * answers too, without a ticket: then each frame is asked.
 */
export async function askTab(tabId: number): Promise<TabState | null> {
  const first = await question(tabId)
  if (first === null || first.ref !== null) return first
  for (const frameId of await framesOf(tabId)) {
    const state = frameId === 0 ? null : await question(tabId, frameId)
    if (state?.ref) return state
  }
  return first
}

async function question(tabId: number, frameId?: number): Promise<TabState | null> {
  try {
    const answer: unknown = await browser.tabs.sendMessage(
      tabId,
      TAB_STATE_QUESTION,
      frameId === undefined ? {} : { frameId },
    )
    return isState(answer) ? answer : null
  } catch {
    return null
  }
}

async function framesOf(tabId: number): Promise<readonly number[]> {
  try {
    const answers = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: () => true,
    })
    return answers.map(({ frameId }) => frameId)
  } catch {
    return []
  }
}

function isState(answer: unknown): answer is TabState {
  return (
    isObject(answer) && typeof answer['url'] === 'string' && 'ref' in answer && Array.isArray(answer['bad'])
  )
}
