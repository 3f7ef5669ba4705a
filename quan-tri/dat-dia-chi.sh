#!/bin/sh
# Đặt địa chỉ phát hành cho bộ cài, không cần Node.js. Chạy lại được khi đổi địa chỉ.
#   sh dat-dia-chi.sh https://may-chu.example/bao-cao/ [--office-js-tu-giu]
# --office-js-tu-giu: dùng bản office.js đặt cùng các trang thay cho máy chủ của Microsoft.
set -eu
moi=${1:-}
printf '%s\n' "$moi" | grep -Eq '^https://[^/[:space:]?#@|&]+(/[^[:space:]?#|&]*)?$' || {
  echo "Cách dùng: sh dat-dia-chi.sh https://may-chu.example/bao-cao/ [--office-js-tu-giu]" >&2
  exit 2
}
case $moi in */) ;; *) moi=$moi/ ;; esac
tu_giu=${2:-}

day=$(cd "$(dirname "$0")" && pwd)
goc=$(dirname "$day")
cu=$(head -n 1 "$day/dia-chi.txt")
may() { printf '%s\n' "$1" | sed 's|^https://||; s|/.*||'; }
mau() { printf '%s\n' "$1" | sed 's|[.[\*^$]|\\&|g'; }
cdn=https://appsforoffice.microsoft.com

find "$goc" -type f \( -name '*.xml' -o -name '*.html' -o -name '*.conf' \) | while IFS= read -r tep; do
  sed "s|$(mau "$cu")|$moi|g; s|$(mau "$(may "$cu")")|$(may "$moi")|g" "$tep" >"$tep.moi"
  if [ "$tu_giu" = --office-js-tu-giu ]; then
    noi=quan-tri/office-js/office.js
    [ "$(dirname "$tep")" = "$day" ] && noi=../$noi
    sed "s|$(mau "$cdn")/lib/1/hosted/office\.js|$noi|g; s|'self' $(mau "$cdn")|'self'|g; s|-src $(mau "$cdn")|-src 'self'|g" "$tep.moi" >"$tep.moi2"
    mv "$tep.moi2" "$tep.moi"
  fi
  if cmp -s "$tep" "$tep.moi"; then
    rm "$tep.moi"
  else
    cat "$tep.moi" >"$tep"
    rm "$tep.moi"
    echo "Đã sửa ${tep#"$goc"/}"
  fi
done
printf '%s\n' "$moi" >"$day/dia-chi.txt"

# Mã SHA-256 được ghi lại vì tệp đã đổi.
cut -c67- "$day/SHA256SUMS" >"$day/danh-sach.tam"
(cd "$goc" && while IFS= read -r ten; do sha256sum "$ten"; done) <"$day/danh-sach.tam" >"$day/SHA256SUMS"
rm "$day/danh-sach.tam"
echo "Địa chỉ phát hành: $moi"
