import { usePage } from '../kit/page.ts'
import { SwitchSetting } from '../kit/settings-controls.tsx'
import { type DoNowItem, DoNowList } from './DoNowList.tsx'
import { LanguageChoice } from './LanguageChoice.tsx'
import { Quiet } from './Quiet.tsx'
import { ThisTab } from './ThisTab.tsx'

/** What this tab is doing, and the three choices an agent makes for this browser. */
export function NowTab({ doNow }: { readonly doNow: readonly DoNowItem[] }) {
  const { speaker } = usePage()
  return (
    <>
      <ThisTab />
      <DoNowList items={doNow} />
      <div className="grid gap-3 p-3">
        <Quiet />
        <SwitchSetting path="personal.mood" name={speaker.t('moodHints')} hint={speaker.t('moodHintsHint')} />
        <LanguageChoice />
      </div>
    </>
  )
}
