import { useState } from 'react'
import { LinkAction } from '../kit/Button.tsx'
import { Panel } from '../kit/Panel.tsx'
import { usePage } from '../kit/page.ts'
import { SwitchSetting } from '../kit/settings-controls.tsx'
import { ProofTable } from './ProofTable.tsx'
import { RuleLines } from './RuleLines.tsx'
import { SpreadLines } from './SpreadLines.tsx'
import { useAnswer } from './use-answer.ts'

/** The agent's own figures and proof, for the agent alone; nothing at all in works-council mode. */
export function OwnFigures() {
  const { ports, speaker, settings } = usePage()
  const { answer: own, again } = useAnswer(ports.work.own)
  const [forgotten, setForgotten] = useState(false)
  if (own === null || settings.team.worksCouncilMode) return null

  function forget() {
    void ports.history.forgetOwn().then(() => {
      setForgotten(true)
      again()
    })
  }

  return (
    <>
      <Panel
        title={speaker.t('ownFigures')}
        aside={<LinkAction onClick={forget}>{speaker.t('ownForget')}</LinkAction>}
      >
        <p className="max-w-[65ch] text-label text-ink-2">{speaker.t('ownFiguresHint')}</p>
        <SpreadLines spread={own.spread} />
        <RuleLines
          rules={own.rules}
          onRestart={(hint) => void ports.work.restart(hint).then(again, () => undefined)}
        />
        <p role="status" className="text-label text-ink-2">
          {forgotten && speaker.t('ownForgotten')}
        </p>
      </Panel>
      <Panel title={speaker.t('proof')}>
        <p className="max-w-[65ch] text-label text-ink-2">{speaker.t('proofHint')}</p>
        <ProofTable proof={own.proof} />
        <div className="max-w-lg">
          <SwitchSetting path="team.hints.holdOut" name={speaker.t('holdOut')} />
        </div>
      </Panel>
    </>
  )
}
