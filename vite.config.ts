import type { UserConfigFn } from 'vite';
import { overrideVaadinConfig } from './vite.generated';

// The browsers that know light-dark(): for older ones the minifier would rewrite it into something that follows the
// system's colours but not the person's choice.
const browsers = ['chrome123', 'edge123', 'firefox120', 'safari17.5'];

const ours: UserConfigFn = () => ({ build: { cssTarget: browsers } });

export default overrideVaadinConfig(ours);
