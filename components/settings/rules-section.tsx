import { type RuleId, ruleIds } from '@/utils/analysis/types';
import { type MessageKey, t } from '@/utils/i18n';
import { ruleKey } from '../card/card.model';
import { Switch } from '../ui/switch';
import { PresetMark } from './from-organisation';
import type { SettingsModel } from './settings.model';

/** Rules that belong together, under one heading. */
const groups: readonly (readonly [MessageKey, readonly RuleId[]])[] = [
  ['settings_rules_signoff', ruleIds.filter((rule) => rule.startsWith('signoff'))],
  ['settings_rules_greeting', ruleIds.filter((rule) => rule.startsWith('greeting'))],
  ['settings_rules_words', ruleIds.filter((rule) => !/^(?:signoff|greeting)/.test(rule))],
];

/** What Byname looks at, each with an example, on or off. */
export function RulesSection({ model }: { readonly model: SettingsModel }) {
  const settings = model.settings.value;
  const { signatureAddedLater } = model.policy.value;
  return (
    <>
      <h1 class="page-title">{t('settings_rules')}</h1>
      <p class="page-lead">{t('settings_rules_lead')}</p>
      {groups.map(([title, rules]) => (
        <section class="sheet" key={title}>
          <h2 class="sheet-title">{t(title)}</h2>
          {title === 'settings_rules_signoff' && (
            <div class="rule">
              <Switch
                label={t('settings_signature_later')}
                hint={t('settings_signature_later_hint')}
                checked={signatureAddedLater ?? settings.signatureAddedLater}
                disabled={signatureAddedLater !== undefined}
                onChange={(on) => void model.set({ signatureAddedLater: on })}
              />
              {signatureAddedLater !== undefined && <PresetMark />}
            </div>
          )}
          {rules.map((rule) => (
            <RuleRow key={rule} model={model} rule={rule} />
          ))}
        </section>
      ))}
    </>
  );
}

function RuleRow({ model, rule }: { readonly model: SettingsModel; readonly rule: RuleId }) {
  const key = ruleKey(rule);
  const kept = model.policy.value.keepOn.includes(rule);
  const example = exampleKey(key);
  return (
    <div class="rule">
      <Switch
        label={t(`${key}_title`)}
        hint={t(`${key}_message`)}
        checked={kept || !model.settings.value.silenced.includes(rule)}
        disabled={kept}
        onChange={(on) => void model.setRule(rule, on)}
      />
      <dl class="example">
        <dt>{t('settings_example_before')}</dt>
        <dd class="example-text">{t(example)}</dd>
        <dt>{t('settings_example_after')}</dt>
        <dd class="example-text example-good">{t(`${example}_better`)}</dd>
      </dl>
      {kept && <PresetMark />}
    </div>
  );
}

function exampleKey<R extends string>(key: `rule_${R}`): `example_${R}` {
  return `example_${key.slice('rule_'.length) as R}`;
}
