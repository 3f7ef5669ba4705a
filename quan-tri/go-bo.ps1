<#
Gỡ phần bổ trợ đã cài qua thư mục chia sẻ cho người dùng đang đăng nhập: bỏ danh mục và xóa bộ nhớ đệm của Office (Wef).
  .\go-bo.ps1
Văn bản đã viết không bị đụng tới. Bộ nhớ đệm này dùng chung cho mọi phần bổ trợ: Office tự tạo lại khi mở.
#>
$ErrorActionPreference = 'Stop'

if (Get-Process -Name 'WINWORD' -ErrorAction SilentlyContinue) {
  throw 'Word đang mở. Hãy lưu văn bản, đóng hết Word rồi chạy lại.'
}

$khoa = 'HKCU:\Software\Microsoft\Office\16.0\WEF\TrustedCatalogs\{8d5f6f0e-5c0a-4a6f-9a53-0c1c4b0f7a21}'
if (Test-Path -LiteralPath $khoa) {
  Remove-Item -LiteralPath $khoa -Recurse
  Write-Host 'Đã bỏ danh mục tin cậy.'
} else {
  Write-Host 'Không có danh mục tin cậy nào do bộ này ghi.'
}

$wef = Join-Path $env:LOCALAPPDATA 'Microsoft\Office\16.0\Wef'
if (Test-Path -LiteralPath $wef) {
  Remove-Item -LiteralPath $wef -Recurse -Force
  Write-Host "Đã xóa bộ nhớ đệm $wef."
} else {
  Write-Host 'Không có bộ nhớ đệm Wef.'
}
