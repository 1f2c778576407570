import type { Text } from '../../catalogue.ts'

/** English texts of what an agent adds to a ticket, and of the agent's own figures in the card. */
export const overlayWorkEn = {
  addFacts: 'Add what you know',
  outOfContract: 'Outside the contract',
  tickTechnical: 'Technical side settled',
  tickAdministrative: 'Paperwork settled',
  tickFinancial: 'Costs settled',
  confirmedByPhone: 'They confirmed it by phone',
  reallyConfirmed: 'They confirmed it by phone, as you noted at {time}.',
  peopleWaiting: 'How many people wait?',
  peopleSave: 'Save',
  peopleConfirm: '{n} is right',
  peopleForget: 'Not known',
  deadlineConfirm: 'This time is right',
  deadlineUndo: 'Not confirmed after all',
  ownDeadlineConfirmed: 'They need it by a time of their own: “{text}”',
  statusOffer: 'Count “{status}” as others’ turn?',
  statusOfferWhy: 'You said three times that you wait for somebody there.',
  yes: 'Yes',
  no: 'No',
  ownSpread: {
    one: 'Your {size} tickets take {from}–{to} min (from 1)',
    other: 'Your {size} tickets take {from}–{to} min (from {n})',
  },
  replyCount: { one: '{n} thing in your draft', other: '{n} things in your draft' },
  replyHint: 'Only seen here; nothing is changed, sent or kept.',
} as const satisfies Record<string, Text>

export type OverlayWorkKey = keyof typeof overlayWorkEn
