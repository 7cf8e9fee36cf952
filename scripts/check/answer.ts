import english from '@/public/_locales/en/messages.json';
import type { Analysis, Finding } from '@/utils/analysis/types';

const messages: Readonly<Record<string, { readonly message: string } | undefined>> = english;

/** One line of output after the command-line contract: the analysis without what only a surface needs. */
export function answerOf(id: string | undefined, analysis: Analysis): object {
  const { language, signature, greeting, findings, promises, reply } = analysis;
  const { kind, subkind, names, line } = signature;
  return {
    id,
    language,
    signature: { kind, subkind, names, line },
    greeting: { kind: greeting.kind, names: greeting.names },
    findings: findings.map((finding) => ({
      rule: finding.rule,
      start: finding.start,
      end: finding.end,
      message: messageOf(finding),
      fixes: finding.fixes.map(({ text }) => text),
    })),
    promises: promises.map(({ text, by, due, vague }) => ({ text, by, due, vague })),
    reply,
  };
}

function messageOf({ rule, params }: Finding): string {
  const text = messages[`rule_${rule.replaceAll('-', '_')}_message`]?.message ?? rule;
  return text.replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? '');
}
