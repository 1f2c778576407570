import { usePage } from '../kit/page.ts'
import { SwitchSetting } from '../kit/settings-controls.tsx'
import { OpenTickets } from '../work/OpenTickets.tsx'
import { LanguageChoice } from './LanguageChoice.tsx'
import { Quiet } from './Quiet.tsx'
import { ThisTab } from './ThisTab.tsx'

/** What this tab is doing, what else is open, and the three choices an agent makes for this browser. */
export function NowTab() {
  const { speaker } = usePage()
  return (
    <>
      <ThisTab />
      <OpenTickets />
      <div className="grid gap-3 p-3">
        <Quiet />
        <SwitchSetting path="personal.mood" name={speaker.t('moodHints')} hint={speaker.t('moodHintsHint')} />
        <LanguageChoice />
      </div>
    </>
  )
}
