//! What browsers call themselves, as they did in 2024.

/// Browsers that make their pages on computers of their company.
pub const CLOUDS: [&str; 4] = [
    "Opera/9.80 (Android; Opera Mini/74.0.2254/191.303; U; en) Presto/2.12.423 Version/12.16",
    "Opera/9.80 (J2ME/MIDP; Opera Mini/7.1.32052/29.3709; U; en) Presto/2.8.119 Version/11.10",
    "Mozilla/5.0 (X11; U; Linux x86_64; en-US) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/79.0.3945.117 \
     Safari/537.36 Puffin/9.7.2.51367AP",
    "Mozilla/5.0 (Linux; U; Android 4.0.3; en-us; KFTT Build/IML74K) AppleWebKit/535.19 (KHTML, like Gecko) Silk/3.4 \
     Mobile Safari/535.19 Silk-Accelerated=true",
];

/// What follows the name of the engine, in browsers inside other apps on iPhones.
const APPS_ON_IPHONES: [&str; 5] = [
    "[FBAN/FBIOS;FBAV/467.0.0.39.107;FBBV/605403018;FBDV/iPhone14,5;FBSN/iOS;FBSV/17.5.1;FBLC/en_US;FBOP/5]",
    "Instagram 337.0.2.24.92 (iPhone14,5; iOS 17_5_1; en_US; en; scale=3.00; 1170x2532; 612849863)",
    "musical_ly_35.1.0 JsSdk/2.0 NetType/WIFI Channel/App Store ByteLocale/en Region/US BytedanceWebview/d8a21c6",
    "Safari Line/14.9.0",
    "MicroMessenger/8.0.49(0x18003137) NetType/WIFI Language/en",
];

/// The same on Android.
const APPS_ON_ANDROID: [&str; 3] = [
    "Version/4.0 Chrome/126.0.6478.71 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/467.0.0.45.105;]",
    "Version/4.0 Chrome/126.0.6478.71 Mobile Safari/537.36 trill_350104 BytedanceWebview/d8a21c6",
    "Version/4.0 Chrome/126.0.6478.71 Mobile Safari/537.36",
];

/// Browsers that nobody looks into.
pub const OTHERS: [&str; 6] = [
    "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36",
    "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/25.0 Chrome/121.0.0.0 \
     Mobile Safari/537.36",
    "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/124.0.0.0 Mobile Safari/537.36 \
     OPR/82.0.0.0",
    "Mozilla/5.0 (Android 14; Mobile; rv:127.0) Gecko/127.0 Firefox/127.0",
    "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 \
     Mobile/15E148 Safari/604.1",
    "Mozilla/5.0 (Windows NT 10.0; rv:128.0) Gecko/20100101 Firefox/128.0",
];

/// What the browsers inside apps call themselves.
pub fn apps() -> Vec<String> {
    let iphone =
        "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)";
    let android =
        "Mozilla/5.0 (Linux; Android 13; SM-A135F Build/TP1A; wv) AppleWebKit/537.36 (KHTML, like Gecko)";
    let iphones = APPS_ON_IPHONES.iter().map(|app| format!("{iphone} Mobile/15E148 {app}"));
    iphones.chain(APPS_ON_ANDROID.iter().map(|app| format!("{android} {app}"))).collect()
}
