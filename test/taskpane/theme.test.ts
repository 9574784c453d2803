import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { Surroundings } from '../../src/taskpane/theme';
import { lookFor } from '../../src/taskpane/theme';

function look(surroundings: Partial<Surroundings>) {
  return lookFor({ office: undefined, forcedColours: false, systemIsDark: false, ...surroundings });
}

describe('the look of the pane', () => {
  it('is light where Word tells nothing, whatever the system likes', () => {
    expect(look({ systemIsDark: true }).colorScheme).toBe('light');
  });

  it('is dark where Word says so, or where only the colours of its body are dark', () => {
    expect(look({ office: { isDarkTheme: true, bodyBackgroundColor: '#505050' } }).colorScheme).toBe('dark');
    expect(look({ office: { isDarkTheme: false, bodyBackgroundColor: '#262626' } }).colorScheme).toBe('dark');
    expect(look({ office: { isDarkTheme: false, bodyBackgroundColor: '#F3F2F1' } }).colorScheme).toBe(
      'light',
    );
  });

  it('takes Fluent’s own colours', () => {
    const { theme } = look({ office: { isDarkTheme: true, bodyBackgroundColor: '#000000' } });
    expect(theme.colorNeutralBackground1).toBe(webDarkTheme.colorNeutralBackground1);
  });

  it('follows the system where it forces its colours', () => {
    const office = { isDarkTheme: true, bodyBackgroundColor: '#000000' };
    expect(look({ office, forcedColours: true }).theme.colorNeutralForeground1).toBe(
      webLightTheme.colorNeutralForeground1,
    );
    expect(look({ forcedColours: true, systemIsDark: true }).theme.colorNeutralForeground1).toBe(
      teamsHighContrastTheme.colorNeutralForeground1,
    );
  });

  it('measures text in rem, so that it grows with the text size people choose', () => {
    const { theme } = look({});
    expect(theme.fontSizeBase300).toBe('0.875rem');
    expect(theme.lineHeightBase300).toBe('1.25rem');
  });
});
