import type { Text } from '../../catalogue.ts'

/** English texts of what an agent notes of a customer. */
export const overlayCustomerEn = {
  customer: 'This customer',
  noteLabel_critical: 'Important',
  noteLabel_channel: 'How to reach them',
  noteLabel_care: 'Call before you change anything',
  noteLabel_time: 'Best time',
  noteLabel_language: 'Language',
  noteLabel_style: 'How to explain',
  noteLabel_note: 'Note',
  note_channel_call: 'Prefers a call',
  note_channel_mail: 'Prefers mail',
  note_channel_chat: 'Prefers chat',
  'note_care_call-first': 'Call before you change anything',
  note_time_morning: 'Best reached in the morning',
  note_time_afternoon: 'Best reached in the afternoon',
  note_time_evening: 'Best reached in the evening',
  note_language_nl: 'Prefers Dutch',
  note_language_en: 'Prefers English',
  note_language_fi: 'Prefers Finnish',
  note_language_sv: 'Prefers Swedish',
  note_language_de: 'Prefers German',
  note_language_fr: 'Prefers French',
  note_style_plain: 'Explain it in plain words',
  note_style_technical: 'Technical words are fine',
  noteImportant: 'Important: {text}',
  noteAdd: 'Add:',
  yourNotes: 'Your notes',
  customerSaid: 'Said by the customer, {time}',
  saidKeep: 'Keep as a note',
  noteDelete: 'Delete: {text}',
  noteHint: 'Stays in this browser. Write only what helps you help them.',
  customerForget: 'Forget this customer',
  customerForgetSure: 'Delete your notes and this customer’s history from this browser?',
} as const satisfies Record<string, Text>

export type OverlayCustomerKey = keyof typeof overlayCustomerEn
