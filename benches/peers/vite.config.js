// Builds either peer: `vite build react`, `vite build datatables`.
import react from '@vitejs/plugin-react';

// The server keeps files for ever whose names carry 16 hexadecimal digits, as the explorer's own do.
const named = (extension) => `assets/[name]-[hash:16].${extension}`;

export default {
  plugins: [react()],
  build: {
    assetsInlineLimit: 0,
    rollupOptions: {
      output: {
        hashCharacters: 'hex',
        entryFileNames: named('js'),
        chunkFileNames: named('js'),
        assetFileNames: named('[ext]'),
      },
    },
  },
};
