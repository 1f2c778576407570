import type { HintId } from '@/utils/hints/hint.ts'
import type { OwnFigures } from '@/utils/messaging/work.ts'
import { HINT_NAMES } from '../hint-names.ts'
import { LinkAction } from '../kit/Button.tsx'
import { SubTitle } from '../kit/Panel.tsx'
import { usePage } from '../kit/page.ts'

interface RuleLinesProps extends Pick<OwnFigures, 'rules'> {
  readonly onRestart: (hint: HintId) => void
}

/** How each hint was answered here, and the ones that changed by it. */
export function RuleLines({ rules, onRestart }: RuleLinesProps) {
  const { speaker } = usePage()
  return (
    <div>
      <SubTitle>{speaker.t('ownRules')}</SubTitle>
      {rules.length === 0 && <p className="text-ink-2">{speaker.t('ownRulesNone')}</p>}
      <ul>
        {rules.map(({ hint, shown, useful, notUseful, state }) => {
          const name = speaker.t(HINT_NAMES[hint])
          const figures = speaker.t('ownRule', { n: shown, useful, not: notUseful })
          return (
            <li key={hint} className="flex flex-wrap items-baseline gap-x-2">
              <span>{name}</span>
              <span className="text-label text-ink-2">{figures}</span>
              {state && (
                <>
                  <span className="text-label">
                    {speaker.t(state === 'retired' ? 'ownRetired' : 'ownDoubled')}
                  </span>
                  <LinkAction onClick={() => onRestart(hint)} name={speaker.t('ownRestartName', { name })}>
                    {speaker.t('ownRestart')}
                  </LinkAction>
                </>
              )}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
