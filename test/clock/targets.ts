import type { SlaTarget } from '../../utils/ticket/sla-target.ts'

const BLANK: SlaTarget = {
  id: '1',
  name: 'Time to resolution',
  metric: 'resolution',
  state: 'running',
  startedAt: null,
  dueAt: null,
  goal: null,
  elapsed: null,
  remaining: null,
  withinHours: null,
  workingTime: null,
  pausedSince: null,
  endedAt: null,
  movedFrom: null,
  neverPauses: null,
}

export function targetOf(fields: Partial<SlaTarget>): SlaTarget {
  return { ...BLANK, ...fields }
}
