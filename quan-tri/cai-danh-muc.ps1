<#
Thêm danh mục phần bổ trợ tin cậy (thư mục chia sẻ) cho người dùng đang đăng nhập. Không cần quyền quản trị.
  .\cai-danh-muc.ps1 -ThuMuc '\\may-chu\phan-bo-tro'
Trong thư mục ấy phải có tệp manifest.xml. Word đang mở phải đóng rồi mở lại mới thấy.
#>
param(
  [Parameter(Mandatory = $true)]
  [string] $ThuMuc
)
$ErrorActionPreference = 'Stop'

if ($ThuMuc -notmatch '^\\\\[^\\]+\\[^\\]+') {
  throw "ThuMuc phải là thư mục chia sẻ, dạng \\may-chu\thu-muc (không dùng ổ đĩa đã ánh xạ)."
}
$manifest = Join-Path $ThuMuc 'manifest.xml'
if (-not (Test-Path -LiteralPath $manifest)) {
  throw "Không thấy $manifest. Hãy chép manifest.xml vào thư mục chia sẻ trước."
}

$id = '{8d5f6f0e-5c0a-4a6f-9a53-0c1c4b0f7a21}'
$khoa = "HKCU:\Software\Microsoft\Office\16.0\WEF\TrustedCatalogs\$id"
New-Item -Path $khoa -Force | Out-Null
New-ItemProperty -Path $khoa -Name 'Id' -Value $id -PropertyType String -Force | Out-Null
New-ItemProperty -Path $khoa -Name 'Url' -Value $ThuMuc -PropertyType String -Force | Out-Null
New-ItemProperty -Path $khoa -Name 'Flags' -Value 1 -PropertyType DWord -Force | Out-Null

$daGhi = Get-ItemProperty -Path $khoa
Write-Host "Đã ghi danh mục: $($daGhi.Url)"
Write-Host 'Bước tiếp theo: đóng hết Word, mở lại, Trang đầu > Phần bổ trợ > Nâng cao > Thư mục Chia sẻ > Báo cáo dân chủ cơ sở > Thêm.'
