import type { Change } from '@/utils/settings/diff.ts'
import { longDays } from '../calendar/day-names.ts'
import { namePlace, type PageSpeaker } from './names.ts'
import { sayValue } from './values.ts'

export interface ToldChange {
  readonly name: string
  /** Empty where the place itself comes or goes. */
  readonly from: string
  readonly to: string
}

/** One change for people: the place by its name, both values as they are written elsewhere. */
export function tellChange(change: Change, speaker: PageSpeaker): ToldChange {
  const { path, kind, from, to, item } = change
  const isItem = /^team\.\w+\.\d+$/.test(path)
  const days = /\.week\./.test(path)
  const name = namePlace(path, speaker, longDays(speaker.language), item)
  if (isItem) {
    return kind === 'added'
      ? { name, from: '', to: speaker.t('vNew') }
      : { name, from: '', to: speaker.t('vGone') }
  }
  const none = speaker.t(days ? 'closed' : 'vEmpty')
  return {
    name,
    from: from === undefined ? none : sayValue(path, from, speaker),
    to: to === undefined ? none : sayValue(path, to, speaker),
  }
}
