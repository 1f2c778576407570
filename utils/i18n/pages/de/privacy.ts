import type { Catalogue } from '../../catalogue.ts'
import type { PrivacyKey } from '../en.ts'

export const privacyDe: Catalogue<PrivacyKey> = {
  privacyIntro:
    'Solve First hilft Mitarbeitenden, Kunden zu helfen. Es zeigt, wie lange der Kunde schon wartet, wie das SLA steht und ab und zu eine Sache, die sich jetzt lohnt. Auf dieser Seite steht alles, was es mit Daten tut. Sie können sie drucken und dem Betriebsrat geben.',
  privacyPrint: 'Diese Seite drucken',
  privacyPurpose: 'Wofür es da ist',
  privacyPurpose1: 'Wer an einem Ticket arbeitet, sieht sofort, wie es dem Kunden geht.',
  privacyPurpose2:
    'Es ist nicht dafür da, Menschen am Helpdesk zu beobachten, zu vergleichen oder zu beurteilen. Keine Maßnahme gegenüber einer Person darf sich darauf stützen.',
  privacyReads: 'Was es liest',
  privacyReads1:
    'Das Ticket, das offen ist: Nummer, Status, Priorität, SLA, Zeiten und wer am Zug ist. Es nutzt die eigene Anmeldung der Person und fragt nur den Helpdesk selbst.',
  privacyReads2:
    'Wenn Stimmungshinweise an sind: die Worte, die Kunden in diesem Ticket geschrieben haben. Sie werden in diesem Browser gewichtet und danach verworfen.',
  privacyReads3: 'Nur auf erlaubten Websites und nur Seiten, die die Person selbst öffnet.',
  privacyReads4:
    'Worte von Mitarbeitenden werden nie gewichtet. Stimme, Gesicht, Tippen und Maus werden nicht ausgewertet.',
  privacyReads5:
    'Nur wenn eine Teamleitung das frühe Risiko einschaltet: über die Suche des Helpdesks, höchstens einmal pro Minute, wann die gelösten Tickets des Teams kamen, fällig waren und gelöst wurden, mit Priorität und Art. Davon bleiben Zeiten, Priorität und ein Code für die Art.',
  privacyKeeps: 'Was es speichert, nur in diesem Browser',
  privacyKeeps1:
    'Je Ticket: Website und Nummer, die angekreuzte Größe, wie viele Personen warten, was noch zu regeln ist, Zeiten von Nachrichten und Änderungen, die letzte Stimmungsstufe, gezeigte und zurückgestellte Hinweise.',
  privacyKeeps2:
    'Je Kunde: ein Code, aus dem sich kein Name bilden lässt, Daten, Wartezeiten und eine Stimmungsstufe von −2 bis +2.',
  privacyKeeps3:
    'Vorlieben und kurze Notizen zu einem Kunden, nur wenn jemand sie einträgt, mit Datum; bis sie gelöscht werden, nie an einem internen Helpdesk.',
  privacyKeeps4: {
    one: 'Der Verlauf wird nach 1 Tag von selbst gelöscht.',
    other: 'Der Verlauf wird nach {n} Tagen von selbst gelöscht.',
  },
  privacyKeeps5: 'Jede Person kann jederzeit löschen: einen Kunden, eine Website oder alles.',
  privacyKeeps6:
    'Nur für die Person selbst: wie lange sie an einem Ticket gearbeitet hat (eine Dauer, nie wann) und welche Hinweise sie zurückgestellt hat. Ein Klick löscht es, es wird nie exportiert, und im Betriebsratsmodus wird keine Dauer gespeichert. Die Liste von heute mit dem Grund je Ticket steht nur im Arbeitsspeicher und ist mit dem Tag weg.',
  privacyNever: 'Was es nie tut',
  privacyNever1: 'Es sendet nichts an uns oder an andere. Es gibt keinen Server und kein Konto.',
  privacyNever2: 'Es schreibt nichts in den Helpdesk und sendet nichts an Kunden.',
  privacyNever3: 'Es speichert keine Nachrichten, keinen Betreff, keine Namen und keine Adressen.',
  privacyNever4:
    'Es zeigt niemandem eine Zahl über die Arbeit anderer oder eines Teams: keine Rangliste, keine Punkte, keinen Bericht.',
  privacyNever5: 'In der Einstellungsdatei stehen Regeln des Teams, nie Daten über Menschen.',
  privacyMood: 'Zu Stimmungshinweisen',
  privacyMood1:
    'Ein Stimmungshinweis ist eine Vermutung aus Worten und kann falsch sein. Er zeigt die Worte, aus denen er stammt, sagt „nicht sicher“, wenn es so ist, und lässt sich berichtigen oder ausschalten.',
  privacyMood2: 'Er sagt, wie der Kunde bedient wurde, nicht, was für ein Mensch der Kunde ist.',
  privacyCouncil: 'Für den Betriebsrat',
  privacyCouncil1:
    'Alle Daten liegen auf dem eigenen Rechner der Person, und sie entscheidet, wann sie gelöscht werden. Niemand sonst kann sie über Solve First sehen.',
  privacyCouncil2:
    'Die Administration kann festlegen: Stimmung aus, interner Helpdesk, keine Notizen zu Kunden, Betriebsratsmodus (keine Zahlen über die eigene Arbeit, keine Exporte) und wie lange der Verlauf bleibt.',
  privacyCouncil3:
    'An einem internen Helpdesk sind Kunden Kolleginnen und Kollegen. Dann wird Stimmung nur für das offene Ticket gezeigt; es wird kein Verlauf einer Person gebildet und nichts über sie notiert.',
}
