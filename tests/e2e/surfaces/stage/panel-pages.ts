/** What the page beside the side panel shows in each scene. */
import type { PageCheck } from '@/utils/page-check/check-page';
import type { Followed } from '@/utils/panel-link/follow-page';
import type { MailWords, PageSeen, WritingSeen } from '@/utils/panel-link/seen-schema';
import type { PanelScene } from './panel-scene-names';
import { longNamed, nienke, stageNow } from './people';

export const unseenPage: PageCheck = {
  adapter: 'roundcube',
  product: 'Roundcube',
  expects: 'message',
  composers: 0,
  messages: 0,
  anchors: {},
};
const nothing: PageSeen = { reading: null, writing: null, record: null };

const words: MailWords = {
  language: 'nl',
  signature: { kind: 'personal', names: ['Nienke Bakker'], role: 'Bedrijfsleider', phone: '+31 6 5550 0188' },
  promises: [
    { text: 'Ik stuur u vrijdag de opdracht.', by: 'them', due: '2026-11-27', vague: false },
    { text: 'U hoort nog van mij.', by: 'them', due: null, vague: true },
  ],
  reply: { intent: 'interested' },
};

function reading(name: string, email: string, more: Partial<MailWords> | null = {}): PageSeen {
  const mail = {
    direction: 'in' as const,
    messageId: `mid:${email}`,
    subject: 'Offerte voor de winter',
    at: stageNow,
    people: [{ name, email }],
    site: 'mail.example',
  };
  return { ...nothing, reading: { mail, reading: false, words: more && { ...words, ...more } } };
}

function writing(email: string, name: string, more: Partial<WritingSeen> = {}): PageSeen {
  const findings: WritingSeen['findings'] = [
    {
      rule: 'signoff-anonymous',
      params: { unit: 'Team Incasso' },
      quote: 'Team Incasso',
      fixes: [
        { text: 'Met vriendelijke groet,\nIneke de Vries\nTeam Incasso', inserts: false },
        { text: 'Groet,\nIneke', inserts: false },
      ],
    },
    { rule: 'placeholder-left', params: {}, quote: '{{first_name}}', fixes: [] },
  ];
  const draft: WritingSeen = {
    generation: 1,
    status: 'read',
    language: 'nl',
    subject: 'Openstaande factuur',
    to: [{ name, email }],
    from: null,
    signature: 'Met vriendelijke groet,\nTeam Incasso',
    findings,
    signoffs: [],
  };
  return { ...nothing, writing: { ...draft, ...more } };
}

const [longEmail = ''] = longNamed.emails;
const personal = { kind: 'personal' as const, names: [] };
export const shown: Readonly<Record<PanelScene, Followed>> = {
  looking: { status: 'looking', tabId: 1 },
  'page-failed': { status: 'failed', tabId: 1 },
  today: { status: 'nothing', tabId: 1 },
  'today-empty': { status: 'nothing', tabId: 1 },
  'today-failed': { status: 'nothing', tabId: 1 },
  unseen: seen(nothing),
  known: seen(reading('Nienke Bakker', 'nienke.bakker@example.org')),
  unknown: seen(
    reading('Sanne de Boer', 'sanne@example.org', { reply: { intent: 'send-info' }, promises: [] }),
  ),
  nobody: seen(
    reading('Zonneveld', 'info@zonneveld.example', {
      signature: { kind: 'anonymous', subkind: 'team', names: [], team: 'Team Zonneveld' },
      reply: { intent: 'other' },
    }),
  ),
  automated: seen(
    reading('Gemeente Lindedorp', 'noreply@lindedorp.example', {
      signature: {
        kind: 'anonymous',
        subkind: 'organisation',
        names: [],
        organisation: 'Gemeente Lindedorp',
      },
      reply: { intent: 'automated' },
      promises: [],
    }),
  ),
  no: seen(
    reading('Nienke Bakker', 'nienke.bakker@example.org', {
      reply: { intent: 'definite-no', reason: 'we zijn dit voorjaar al met een ander begonnen' },
      promises: [],
    }),
  ),
  unread: seen(reading('Nienke Bakker', 'nienke.bakker@example.org', null)),
  sent: seen(sentMail()),
  long: seen(
    reading(longNamed.names[0] ?? '', longEmail, {
      language: 'de',
      signature: {
        ...personal,
        names: [longNamed.names[0] ?? '', 'أمل حداد'],
        role: 'Beauftragte für Donaudampfschifffahrtsgesellschaftsangelegenheiten',
        organisation: longNamed.organisation,
      },
      reply: { intent: 'callback-agreed' },
    }),
  ),
  writing: seen(writing('nienke.bakker@example.org', 'Nienke Bakker')),
  'writing-clear': seen(
    writing('nienke.bakker@example.org', 'Nienke Bakker', {
      findings: [],
      signature: 'Met vriendelijke groet,\nIneke de Vries',
    }),
  ),
  'writing-empty': seen(
    writing('', '', { status: 'empty', findings: [], to: [], signature: '', language: 'und' }),
  ),
  'writing-stranger': seen(writing('sanne@example.org', 'Sanne de Boer')),
  both: seen({
    ...reading('Nienke Bakker', 'nienke.bakker@example.org'),
    writing: writing('nienke.bakker@example.org', 'Nienke Bakker').writing,
  }),
  record: seen({
    ...nothing,
    record: {
      site: 'crm.example',
      name: 'Nienke Bakker',
      organisation: nienke.organisation,
      emails: [...nienke.emails],
      phones: [],
    },
  }),
  failed: seen(reading('Nienke Bakker', 'nienke.bakker@example.org')),
  scripts: seen(
    reading('王小明', 'ming@example.org', {
      language: 'und',
      signature: {
        ...personal,
        names: [
          '王小明',
          'ธนพร ใจดี',
          'अनिता शर्मा',
          'გიორგი ბერიძე',
          '한지민',
          'Ὀδυσσεύς Παπαδόπουλος',
          'Þórdís Ásgeirsdóttir',
        ],
        organisation: 'Общество с ограниченной ответственностью «Берёзка»',
      },
      promises: [
        { text: '明日、見積書をお送りします。', by: 'them', due: '2026-11-23', vague: false },
        { text: 'سأتصل بك يوم الخميس في الساعة العاشرة.', by: 'them', due: '2026-11-26T10:00', vague: false },
      ],
      reply: { intent: 'other' },
    }),
  ),
  rtl: seen(
    writing('amal@example.org', 'أمل حداد', {
      language: 'ar',
      signature: 'مع أطيب التحيات،\nفريق التحصيل',
      findings: [
        {
          rule: 'signoff-anonymous',
          params: { unit: 'فريق التحصيل' },
          quote: 'مع أطيب التحيات،\nفريق التحصيل',
          fixes: [{ text: 'مع أطيب التحيات،\nسمير ناصر\nفريق التحصيل', inserts: false }],
        },
      ],
    }),
  ),
};

function seen(page: PageSeen): Followed {
  return { status: 'seen', tabId: 1, page };
}

function sentMail(): PageSeen {
  const page = reading('Nienke Bakker', 'nienke.bakker@example.org', {
    signature: { ...personal, names: ['Ineke de Vries'] },
    promises: [{ text: 'Ik bel u donderdag om tien uur.', by: 'me', due: '2026-11-26T10:00', vague: false }],
    reply: null,
  });
  return page.reading
    ? { ...page, reading: { ...page.reading, mail: { ...page.reading.mail, direction: 'out' } } }
    : page;
}
