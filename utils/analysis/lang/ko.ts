import type { Language } from './types';

/**
 * Korean.
 * Source: own compilation from general knowledge of the language; no list of others was copied.
 */
export const ko: Language = {
  code: 'ko',
  common: `
    및, 이, 그, 수, 있습니다, 경우, 위해, 있는, 안녕하세요, 귀하의, 합니다, 또는, 다음, 것입니다, 저희, 이메일, 계정, 당신의, 바랍니다, 하지, 아래, 링크를,
    이용해`,
  letters: '\uac00-\ud7af',
  spaceless: true,
  valedictions: {
    formal: `감사합니다, 경의를 표하며, 존경하는 마음으로, 안녕히 계십시오, 진심으로, 고맙습니다, 삼가, 감사드립니다, 배상`,
    informal: `안부, 안부를 전하며, 안부의 말, 잘 지내세요, 건강하세요, 그럼 이만, 사랑을 담아, 좋은 하루 되세요, 수고하세요, 또 봐요, 도움을 주신 분들`,
  },
  thanks: `고마워요, 미리 감사드립니다, 대단히 감사합니다, 감사, 고마워`,
  greetings: {
    formal: `존경하는, 친애하는, 귀하, 친애하는 고객님, 사랑하는`,
    informal: `안녕하세요, 안녕, 안녕하십니까, 여보세요, 환영합니다, 반갑습니다`,
  },
  greetingsAlone: `담당자님께, 관계자 여러분, 여러분께, 관계자님께, 고객님께`,
  greetingsAfter: `님, 씨, 님께, 귀하, 에게, 께, 선생님, 환영합니다`,
  nobody: `여러분, 모두, 고객님, 고객, 회원님, 사용자, 사용자님, 동료, 친구, 담당자님, 회원, 관계자 여러분`,
  team: `팀, 그룹, 일동, 운영팀`,
  department: `부서, 고객센터, 고객지원, 고객 서비스, 비서실, 사무국, 회계, 영업부, 사무실, 지원팀, 센터, 편집부`,
  role: `대표, 대표이사, 이사회, 회장, 이사, 과장, 부장, 팀장, 관리자, 운영자, 위원회, 담당자, 매니저, 편집자`,
  organisation: `주식회사, 회사, 대학교, 학교, 은행, 협회, 재단, 병원, 연구소, 도서관, 박물관, 센터, 네트워크, 시청, 교회`,
  automated: `자동 발송, 발신 전용, 회신하지, 자동으로 생성`,
  headers: {
    from: `보낸 사람, 보낸이, 발신`,
    other: `보낸 날짜, 날짜, 받는 사람, 제목, 참조, 받은 날짜, 수신`,
  },
  wrote: `작성, 님이 작성, 썼습니다`,
};
