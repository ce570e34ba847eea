import "node:module";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "electron-vite";
import { resolve } from "node:path";
import pxToRem from "postcss-pxtorem";
import { normalizePath } from "vite";
import { recordBundle } from "#scripts/bundle-record.ts";
import { preloadApp } from "#scripts/first-chunk-plugin.ts";
import { lessonFiles } from "#scripts/lesson-plugin.ts";
// electron.vite.config.ts
const at = (path) => resolve(import.meta.dirname, path);
var electron_vite_config_default = defineConfig({
	main: {
		plugins: [recordBundle(at("out/bundles/main.json"))],
		resolve: { alias: [{
			find: /^fflate$/,
			replacement: "fflate/browser"
		}] },
		build: {
			outDir: "out/main",
			externalizeDeps: true,
			rolldownOptions: {
				input: {
					main: at("electron/main.ts"),
					utility: at("electron/utility.ts"),
					cli: at("cli/start.ts"),
					"pool-worker": at("engine/fast/worker.ts")
				},
				output: { chunkFileNames: ({ facadeModuleId, moduleIds }) => [facadeModuleId ?? "", ...moduleIds].some((id) => normalizePath(id).startsWith(`${normalizePath(at("cli"))}/`)) ? "cli/[name]-[hash].js" : "chunks/[name]-[hash].js" }
			}
		}
	},
	preload: {
		plugins: [recordBundle(at("out/bundles/preload.json"))],
		build: {
			outDir: "out/preload",
			externalizeDeps: false,
			rolldownOptions: {
				input: { preload: at("electron/preload.ts") },
				output: {
					format: "cjs",
					entryFileNames: "[name].cjs"
				}
			}
		}
	},
	renderer: {
		root: at("renderer"),
		plugins: [
			svelte(),
			lessonFiles(),
			preloadApp("/renderer/src/main.ts", "/renderer/src/app/show.ts"),
			recordBundle(at("out/bundles/renderer.json"))
		],
		css: { postcss: { plugins: [pxToRem({
			rootValue: 16,
			propList: ["*"],
			minPixelValue: 2,
			unitPrecision: 5
		})] } },
		build: {
			outDir: at("out/renderer"),
			minify: true,
			sourcemap: true,
			assetsInlineLimit: (path) => path.endsWith(".woff2") ? false : void 0,
			rolldownOptions: { input: { index: at("renderer/index.html") } }
		}
	}
});
export { electron_vite_config_default as default };

//# sourceMappingURL=data:application/json;charset=utf-8;base64,eyJ2ZXJzaW9uIjozLCJmaWxlIjoiZWxlY3Ryb24udml0ZS5jb25maWcuanMiLCJuYW1lcyI6W10sInNvdXJjZXMiOlsiL3RtcC93dC93b3Jkcy1sZXNzb25zL2VsZWN0cm9uLnZpdGUuY29uZmlnLnRzIl0sInNvdXJjZXNDb250ZW50IjpbImltcG9ydCB7IHN2ZWx0ZSB9IGZyb20gJ0BzdmVsdGVqcy92aXRlLXBsdWdpbi1zdmVsdGUnXG5pbXBvcnQgeyBkZWZpbmVDb25maWcgfSBmcm9tICdlbGVjdHJvbi12aXRlJ1xuaW1wb3J0IHsgcmVzb2x2ZSB9IGZyb20gJ25vZGU6cGF0aCdcbmltcG9ydCBweFRvUmVtIGZyb20gJ3Bvc3Rjc3MtcHh0b3JlbSdcbmltcG9ydCB7IG5vcm1hbGl6ZVBhdGggfSBmcm9tICd2aXRlJ1xuaW1wb3J0IHsgcmVjb3JkQnVuZGxlIH0gZnJvbSAnI3NjcmlwdHMvYnVuZGxlLXJlY29yZC50cydcbmltcG9ydCB7IHByZWxvYWRBcHAgfSBmcm9tICcjc2NyaXB0cy9maXJzdC1jaHVuay1wbHVnaW4udHMnXG5pbXBvcnQgeyBsZXNzb25GaWxlcyB9IGZyb20gJyNzY3JpcHRzL2xlc3Nvbi1wbHVnaW4udHMnXG5cbmNvbnN0IGF0ID0gKHBhdGg6IHN0cmluZykgPT4gcmVzb2x2ZShpbXBvcnQubWV0YS5kaXJuYW1lLCBwYXRoKVxuXG4vLyBPbmUgTm9kZS1zaWRlIGJ1aWxkIGVtaXRzIGV2ZXJ5IGhvc3QgYXMgc2libGluZ3MsIHNvIHRoYXQgZWFjaCBydW5zIHRoZSBzYW1lIGJ1aWx0IGVuZ2luZS5cbmV4cG9ydCBkZWZhdWx0IGRlZmluZUNvbmZpZyh7XG4gIG1haW46IHtcbiAgICBwbHVnaW5zOiBbcmVjb3JkQnVuZGxlKGF0KCdvdXQvYnVuZGxlcy9tYWluLmpzb24nKSldLFxuICAgIC8vIEl0cyBidWlsZCBmb3IgTm9kZSBtYWtlcyBhIGByZXF1aXJlYCBvZiBpdHMgb3duLCB3aGljaCBlbGVjdHJvbi12aXRlIHRoZW4gbWFrZXMgb25jZSBtb3JlOyBub3RoaW5nIG9mIGl0IGlzIG5lZWRlZC5cbiAgICByZXNvbHZlOiB7IGFsaWFzOiBbeyBmaW5kOiAvXmZmbGF0ZSQvLCByZXBsYWNlbWVudDogJ2ZmbGF0ZS9icm93c2VyJyB9XSB9LFxuICAgIGJ1aWxkOiB7XG4gICAgICBvdXREaXI6ICdvdXQvbWFpbicsXG4gICAgICBleHRlcm5hbGl6ZURlcHM6IHRydWUsXG4gICAgICByb2xsZG93bk9wdGlvbnM6IHtcbiAgICAgICAgaW5wdXQ6IHtcbiAgICAgICAgICBtYWluOiBhdCgnZWxlY3Ryb24vbWFpbi50cycpLFxuICAgICAgICAgIHV0aWxpdHk6IGF0KCdlbGVjdHJvbi91dGlsaXR5LnRzJyksXG4gICAgICAgICAgY2xpOiBhdCgnY2xpL3N0YXJ0LnRzJyksXG4gICAgICAgICAgJ3Bvb2wtd29ya2VyJzogYXQoJ2VuZ2luZS9mYXN0L3dvcmtlci50cycpLFxuICAgICAgICB9LFxuICAgICAgICBvdXRwdXQ6IHtcbiAgICAgICAgICAvLyBXaGF0IG9ubHkgdGhlIGNvbW1hbmQgbGluZSBsb2FkcyBpcyBrZXB0IGFwYXJ0LCBiZWNhdXNlIHRoZSBwYWNrYWdlZCBhcHAgbGVhdmVzIGl0IG91dC5cbiAgICAgICAgICBjaHVua0ZpbGVOYW1lczogKHsgZmFjYWRlTW9kdWxlSWQsIG1vZHVsZUlkcyB9KSA9PlxuICAgICAgICAgICAgW2ZhY2FkZU1vZHVsZUlkID8/ICcnLCAuLi5tb2R1bGVJZHNdLnNvbWUoKGlkKSA9PlxuICAgICAgICAgICAgICBub3JtYWxpemVQYXRoKGlkKS5zdGFydHNXaXRoKGAke25vcm1hbGl6ZVBhdGgoYXQoJ2NsaScpKX0vYCksXG4gICAgICAgICAgICApXG4gICAgICAgICAgICAgID8gJ2NsaS9bbmFtZV0tW2hhc2hdLmpzJ1xuICAgICAgICAgICAgICA6ICdjaHVua3MvW25hbWVdLVtoYXNoXS5qcycsXG4gICAgICAgIH0sXG4gICAgICB9LFxuICAgIH0sXG4gIH0sXG4gIHByZWxvYWQ6IHtcbiAgICBwbHVnaW5zOiBbcmVjb3JkQnVuZGxlKGF0KCdvdXQvYnVuZGxlcy9wcmVsb2FkLmpzb24nKSldLFxuICAgIGJ1aWxkOiB7XG4gICAgICBvdXREaXI6ICdvdXQvcHJlbG9hZCcsXG4gICAgICBleHRlcm5hbGl6ZURlcHM6IGZhbHNlLFxuICAgICAgcm9sbGRvd25PcHRpb25zOiB7XG4gICAgICAgIGlucHV0OiB7IHByZWxvYWQ6IGF0KCdlbGVjdHJvbi9wcmVsb2FkLnRzJykgfSxcbiAgICAgICAgLy8gQSBzYW5kYm94ZWQgcHJlbG9hZCBzY3JpcHQgbXVzdCBiZSBvbmUgQ29tbW9uSlMgZmlsZS5cbiAgICAgICAgb3V0cHV0OiB7IGZvcm1hdDogJ2NqcycsIGVudHJ5RmlsZU5hbWVzOiAnW25hbWVdLmNqcycgfSxcbiAgICAgIH0sXG4gICAgfSxcbiAgfSxcbiAgcmVuZGVyZXI6IHtcbiAgICByb290OiBhdCgncmVuZGVyZXInKSxcbiAgICBwbHVnaW5zOiBbXG4gICAgICBzdmVsdGUoKSxcbiAgICAgIGxlc3NvbkZpbGVzKCksXG4gICAgICBwcmVsb2FkQXBwKCcvcmVuZGVyZXIvc3JjL21haW4udHMnLCAnL3JlbmRlcmVyL3NyYy9hcHAvc2hvdy50cycpLFxuICAgICAgcmVjb3JkQnVuZGxlKGF0KCdvdXQvYnVuZGxlcy9yZW5kZXJlci5qc29uJykpLFxuICAgIF0sXG4gICAgLy8gTGVuZ3RocyBhcmUgd3JpdHRlbiBpbiBwaXhlbHMgYW5kIGdyb3cgd2l0aCB0aGUgd2luZG93LCBhcyBgaHRtbGAgaW4gYGJhc2UuY3NzYCBoYXMgaXQuIEhhaXJsaW5lcyBzdGF5LlxuICAgIGNzczogeyBwb3N0Y3NzOiB7IHBsdWdpbnM6IFtweFRvUmVtKHsgcm9vdFZhbHVlOiAxNiwgcHJvcExpc3Q6IFsnKiddLCBtaW5QaXhlbFZhbHVlOiAyLCB1bml0UHJlY2lzaW9uOiA1IH0pXSB9IH0sXG4gICAgYnVpbGQ6IHtcbiAgICAgIG91dERpcjogYXQoJ291dC9yZW5kZXJlcicpLFxuICAgICAgLy8gV2l0aCBtYXBzIGJlc2lkZSBpdCwgc28gdGhhdCBkZXZlbG9wZXIgdG9vbHMgc2hvdyB0aGUgc291cmNlcyBhbGwgdGhlIHNhbWUuXG4gICAgICBtaW5pZnk6IHRydWUsXG4gICAgICBzb3VyY2VtYXA6IHRydWUsXG4gICAgICAvLyBGb250cyBhcmUgZmlsZXMgb2YgdGhlaXIgb3duLCBob3dldmVyIHNtYWxsOiB0aGUgcGFnZSBtYXkgbG9hZCBubyBvdGhlcnMuXG4gICAgICBhc3NldHNJbmxpbmVMaW1pdDogKHBhdGg6IHN0cmluZykgPT4gKHBhdGguZW5kc1dpdGgoJy53b2ZmMicpID8gZmFsc2UgOiB1bmRlZmluZWQpLFxuICAgICAgcm9sbGRvd25PcHRpb25zOiB7IGlucHV0OiB7IGluZGV4OiBhdCgncmVuZGVyZXIvaW5kZXguaHRtbCcpIH0gfSxcbiAgICB9LFxuICB9LFxufSlcbiJdLCJtYXBwaW5ncyI6Ijs7Ozs7Ozs7OztBQVNBLE1BQU0sTUFBTSxTQUFpQixRQUFRLFlBQVksU0FBUyxJQUFJO0FBRzlELElBQUEsK0JBQWUsYUFBYTtDQUMxQixNQUFNO0VBQ0osU0FBUyxDQUFDLGFBQWEsR0FBRyx1QkFBdUIsQ0FBQyxDQUFDO0VBRW5ELFNBQVMsRUFBRSxPQUFPLENBQUM7R0FBRSxNQUFNO0dBQVksYUFBYTtFQUFpQixDQUFDLEVBQUU7RUFDeEUsT0FBTztHQUNMLFFBQVE7R0FDUixpQkFBaUI7R0FDakIsaUJBQWlCO0lBQ2YsT0FBTztLQUNMLE1BQU0sR0FBRyxrQkFBa0I7S0FDM0IsU0FBUyxHQUFHLHFCQUFxQjtLQUNqQyxLQUFLLEdBQUcsY0FBYztLQUN0QixlQUFlLEdBQUcsdUJBQXVCO0lBQzNDO0lBQ0EsUUFBUSxFQUVOLGlCQUFpQixFQUFFLGdCQUFnQixnQkFDakMsQ0FBQyxrQkFBa0IsSUFBSSxHQUFHLFNBQVMsQ0FBQyxDQUFDLE1BQU0sT0FDekMsY0FBYyxFQUFFLENBQUMsQ0FBQyxXQUFXLEdBQUcsY0FBYyxHQUFHLEtBQUssQ0FBQyxFQUFFLEVBQUUsQ0FDN0QsSUFDSSx5QkFDQSwwQkFDUjtHQUNGO0VBQ0Y7Q0FDRjtDQUNBLFNBQVM7RUFDUCxTQUFTLENBQUMsYUFBYSxHQUFHLDBCQUEwQixDQUFDLENBQUM7RUFDdEQsT0FBTztHQUNMLFFBQVE7R0FDUixpQkFBaUI7R0FDakIsaUJBQWlCO0lBQ2YsT0FBTyxFQUFFLFNBQVMsR0FBRyxxQkFBcUIsRUFBRTtJQUU1QyxRQUFRO0tBQUUsUUFBUTtLQUFPLGdCQUFnQjtJQUFhO0dBQ3hEO0VBQ0Y7Q0FDRjtDQUNBLFVBQVU7RUFDUixNQUFNLEdBQUcsVUFBVTtFQUNuQixTQUFTO0dBQ1AsT0FBTztHQUNQLFlBQVk7R0FDWixXQUFXLHlCQUF5QiwyQkFBMkI7R0FDL0QsYUFBYSxHQUFHLDJCQUEyQixDQUFDO0VBQzlDO0VBRUEsS0FBSyxFQUFFLFNBQVMsRUFBRSxTQUFTLENBQUMsUUFBUTtHQUFFLFdBQVc7R0FBSSxVQUFVLENBQUMsR0FBRztHQUFHLGVBQWU7R0FBRyxlQUFlO0VBQUUsQ0FBQyxDQUFDLEVBQUUsRUFBRTtFQUMvRyxPQUFPO0dBQ0wsUUFBUSxHQUFHLGNBQWM7R0FFekIsUUFBUTtHQUNSLFdBQVc7R0FFWCxvQkFBb0IsU0FBa0IsS0FBSyxTQUFTLFFBQVEsSUFBSSxRQUFRLEtBQUE7R0FDeEUsaUJBQWlCLEVBQUUsT0FBTyxFQUFFLE9BQU8sR0FBRyxxQkFBcUIsRUFBRSxFQUFFO0VBQ2pFO0NBQ0Y7QUFDRixDQUFDIn0=