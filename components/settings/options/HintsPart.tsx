import type { HintId } from '@/utils/hints/hint.ts'
import { HINT_NAMES } from '../hint-names.ts'
import { Field } from '../kit/Field.tsx'
import { Panel, Part } from '../kit/Panel.tsx'
import { usePage, useSetting } from '../kit/page.ts'
import { Switch } from '../kit/Switch.tsx'
import { SwitchSetting, TextSetting } from '../kit/settings-controls.tsx'

/** Hints that ask for something to be done; the others are facts in the card. */
const ASKING: ReadonlySet<string> = new Set<HintId>(['safe-start', 'untouched', 'after-breach'])

/** Which hints a team wants. */
export function HintsPart() {
  const { speaker } = usePage()
  const ids = Object.keys(HINT_NAMES) as HintId[]
  return (
    <Part title={speaker.t('secHints')} what={speaker.t('hintsWhat')}>
      <Panel title={speaker.t('hintsTell')}>
        <HintList ids={ids.filter((id) => ASKING.has(id))} />
      </Panel>
      <Panel title={speaker.t('hintsKnow')}>
        <HintList ids={ids.filter((id) => !ASKING.has(id))} />
      </Panel>
      <div className="grid gap-3">
        <SwitchSetting
          path="team.hints.replyCheck"
          name={speaker.t('replyCheck')}
          hint={speaker.t('replyCheckHint')}
        />
        <SwitchSetting
          path="team.hints.holdOut"
          name={speaker.t('holdOut')}
          hint={speaker.t('holdOutHint')}
        />
        <TextSetting
          path="team.hints.afterBreach"
          name={speaker.t('afterBreach')}
          hint={speaker.t('afterBreachHint')}
          max={300}
        />
      </div>
    </Part>
  )
}

function HintList({ ids }: { readonly ids: readonly HintId[] }) {
  const { speaker } = usePage()
  const { value: off, locked, set } = useSetting<readonly string[]>('team.hints.off')
  return (
    <div className="grid grid-cols-[repeat(auto-fill,minmax(min(300px,100%),1fr))] gap-x-8">
      {ids.map((id) => (
        <Field key={id} name={speaker.t(HINT_NAMES[id])} inline locked={locked}>
          {(control) => (
            <Switch
              control={control}
              on={!off.includes(id)}
              onTurn={(on) => set(on ? off.filter((other) => other !== id) : [...off, id])}
            />
          )}
        </Field>
      ))}
    </div>
  )
}
