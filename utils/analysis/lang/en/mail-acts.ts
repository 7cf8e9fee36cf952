import type { ActWording } from '../../rules/wording';

/** What a mail does, told by English turns; own compilation. */
export const mailActs: ActWording = {
  apology: `
    my|our sincere? apologies
    apologise|apologize for|that
    i|we apologise|apologize
    i' m|am .. sorry for|that|about
    we' re|are .. sorry for|that|about
    so|very|truly sorry
    sorry for|about
    my|our mistake|fault
  `,
  payment: `
    outstanding|unpaid|overdue|open invoice|invoices|bill|bills|amount|balance|payment|payments
    payment reminder
    reminder .. payment|invoice
    invoice|invoices|payment .. overdue|outstanding|unpaid
    have|has not|yet .. received .. payment
    haven'|hasn' t .. received .. payment
    past its|the due
    remains|is|are unpaid|overdue
  `,
  asking: `
    forward to hearing|your
    let me|us know
    could|can|would|will you
    please tell|send|confirm|reply|advise
    i' d|would like to know|hear
  `,
  thanking: `
    many|warm|huge thanks
    thank you so|very much
    thank you|thanks for your|the help|time|patience|trust|effort|hospitality|conversation|talk|chat
  `,
  cancelling: `
    cancel|reschedule|postpone .. appointment|meeting|call|visit|session|viewing|rehearsal|lesson|us|our
    have|need to cancel|reschedule|postpone
    call off
    can' t|not .. make it|attend|come
    cannot .. make it|attend|come
    won' t be able to make|attend|come
    another|new date|day|time .. meet|call|meeting|appointment
  `,
  condoling: `
    condolences|bereavement
    sorry for|about your loss
    passed away
    death of your
  `,
  asksName: `
    who am i|we writing|speaking|talking
    who i' m|am|we writing|speaking|talking to|with
    who we' re|are writing|speaking|talking to|with
    may|could|can|might i|we ask|know who|whom; may|could|can|might i|we have|know|ask .. name
    what is your name
    what' s your name
    tell me|us your name
    whom am|do i address|addressing|writing
    whom i|we|may address|write
  `,
};
