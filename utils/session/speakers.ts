import type { OverlayKey } from '../i18n/overlay/en.ts'
import { createSpeaker, type Speaker } from '../i18n/speaker.ts'
import type { PageSetup } from '../messaging/protocol.ts'
import type { Instant } from '../ticket/reading.ts'

export interface Speakers {
  readonly speaker: Speaker<OverlayKey>
  readonly stripSpeaker: Speaker<OverlayKey>
}

/** The card's and the strip's speaker, made anew only when language, texts or zone change. */
export function createSpeakers(setup: () => PageSetup, now: () => Instant): () => Speakers {
  let key = ''
  let speakers: Speakers | null = null
  return () => {
    const { language, catalogue, zone } = setup()
    const wanted = `${language} ${zone}`
    if (speakers === null || wanted !== key) {
      key = wanted
      const base = { language, catalogue, zone: zone ?? undefined, now }
      speakers = {
        speaker: createSpeaker<OverlayKey>({ ...base, style: 'card' }),
        stripSpeaker: createSpeaker<OverlayKey>({ ...base, style: 'strip' }),
      }
    }
    return speakers
  }
}
